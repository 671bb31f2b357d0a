/** The chair's summary of a consultation: each sentence with its sources, versions, corrections, and what is not reflected. */
@NullMarked
package org.a4p.consultation.summary;

import org.jspecify.annotations.NullMarked;
