/** The permanent subjects that consultations are held on. */
@NullMarked
package org.a4p.consultation.theme;

import org.jspecify.annotations.NullMarked;
