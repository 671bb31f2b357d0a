/** Pages and API of attachment. */
@NullMarked
package org.a4p.consultation.attachment.web;

import org.jspecify.annotations.NullMarked;
