/** Pages and API of balance. */
@NullMarked
package org.a4p.consultation.balance.web;

import org.jspecify.annotations.NullMarked;
