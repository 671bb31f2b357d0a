/** The picture of positions: who stands with whom, as a matrix. */
@NullMarked
package org.a4p.consultation.alignment.chart;

import org.jspecify.annotations.NullMarked;
