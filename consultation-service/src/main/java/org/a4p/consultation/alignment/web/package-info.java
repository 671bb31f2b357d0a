/** Pages and API of alignment. */
@NullMarked
package org.a4p.consultation.alignment.web;

import org.jspecify.annotations.NullMarked;
