/** Pages and API of moderation. */
@NullMarked
package org.a4p.consultation.moderation.web;

import org.jspecify.annotations.NullMarked;
