/** Groups of delegations, such as the European Union, whose membership is dated. */
@NullMarked
package org.a4p.consultation.group;

import org.jspecify.annotations.NullMarked;
