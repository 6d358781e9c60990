/**
 * How good the verdicts on labelled pairs are: precision, recall and their kin with intervals, calibration, worst errors.
 *
 * <p>What enters: {@link org.tamiz.cli.evaluation.ScoredPair}s. What leaves: an {@link
 * org.tamiz.cli.evaluation.Evaluation}, and its table or JSON. Start with {@link org.tamiz.cli.evaluation.Evaluation}.
 * Floating point is used here alone: no verdict depends on it.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.cli.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
