/** Pages and API of search. */
@NullMarked
package org.a4p.consultation.search.web;

import org.jspecify.annotations.NullMarked;
