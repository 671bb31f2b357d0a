/** Every way a request can fail, as a sentence a delegate understands: a page for people, RFC 9457 for programs. */
@NullMarked
package org.a4p.pages.problem;

import org.jspecify.annotations.NullMarked;
