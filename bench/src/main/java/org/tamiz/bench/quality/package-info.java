/**
 * The quality of names and matching: labelled data in, docs/quality.md and the figures that its gate compares out. Start
 * with {@link org.tamiz.bench.quality.QualityCommand}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.quality;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
