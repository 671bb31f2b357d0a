/** Who has spoken in a consultation and who has not, for the secretariat alone, and the private word to those who have not. */
@NullMarked
package org.a4p.consultation.balance;

import org.jspecify.annotations.NullMarked;
