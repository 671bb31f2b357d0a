/** Who speaks: the directory of delegations and the officer a token stands for. */
@NullMarked
package org.a4p.delegations;

import org.jspecify.annotations.NullMarked;
