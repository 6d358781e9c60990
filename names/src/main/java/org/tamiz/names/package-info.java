/**
 * Names made comparable: folded to Latin letters without case and accents, split into tokens, tagged, weighed by
 * rarity, and compared token by token.
 *
 * <p>What enters: a name as anybody wrote it, in any script. What leaves: {@link org.tamiz.names.FoldedName}s, one for
 * each plausible reading, and the cost of the slips between two tokens. Start with {@link org.tamiz.names.NameFolder}.
 * Pure: Unicode work goes through ICU4J alone, so that one name folds alike on every JDK.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.names;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
