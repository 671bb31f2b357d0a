/** The search index: analysis, documents and queries on Lucene. */
@NullMarked
package org.a4p.consultation.search.index;

import org.jspecify.annotations.NullMarked;
