/** Pages and API of consultation. */
@NullMarked
package org.a4p.consultation.consultation.web;

import org.jspecify.annotations.NullMarked;
