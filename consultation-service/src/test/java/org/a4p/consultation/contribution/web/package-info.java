/** Pages and API of contribution. */
@NullMarked
package org.a4p.consultation.contribution.web;

import org.jspecify.annotations.NullMarked;
