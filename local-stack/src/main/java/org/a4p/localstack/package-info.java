/** The embedded default: broker, store, mail catcher and sign-in in one process. */
@NullMarked
package org.a4p.localstack;

import org.jspecify.annotations.NullMarked;
