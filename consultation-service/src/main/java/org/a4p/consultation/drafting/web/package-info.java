/** Pages and API of drafting. */
@NullMarked
package org.a4p.consultation.drafting.web;

import org.jspecify.annotations.NullMarked;
