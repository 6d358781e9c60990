/**
 * How the ledger keeps facts and derives states and events. Closed to other modules.
 *
 * <p>{@link org.tamiz.ledger.internal.LedgerFile} is the SQLite file, {@link org.tamiz.ledger.internal.FactChain} its
 * chained facts, {@link org.tamiz.ledger.internal.Manifests} which records an edition has.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.ledger.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
