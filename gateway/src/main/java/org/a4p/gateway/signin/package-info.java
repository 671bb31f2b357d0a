/** Signing in, staying signed in, signing out. */
@NullMarked
package org.a4p.gateway.signin;

import org.jspecify.annotations.NullMarked;
