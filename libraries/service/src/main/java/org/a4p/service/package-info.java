/** What every service promises. */
@NullMarked
package org.a4p.service;

import org.jspecify.annotations.NullMarked;
