/** What is inside an uploaded file. */
@NullMarked
package org.a4p.consultation.attachment.content;

import org.jspecify.annotations.NullMarked;
