/**
 * Measures the ledger: what enters are list files, real or generated; what leaves are times, and whether the order of
 * import matters. Start with {@link org.tamiz.bench.ledger.ImportOrders} and {@link org.tamiz.bench.ledger.DailyImports}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.ledger;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
