/** Pages and API of importing. */
@NullMarked
package org.a4p.consultation.importing.web;

import org.jspecify.annotations.NullMarked;
