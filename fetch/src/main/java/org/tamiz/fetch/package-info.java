/**
 * Publications of lists, from their publishers to files on this machine. The only module that talks to the network.
 *
 * <p>What enters: a {@link org.tamiz.fetch.Publication}, what is known of the last time it was asked for
 * ({@link org.tamiz.fetch.FetchMemory}), limits and allowances. What leaves: its files, all of one moment, or that nothing
 * changed, or a {@link org.tamiz.fetch.FetchException} that says why there is nothing. Start with
 * {@link org.tamiz.fetch.Fetcher}, then {@link org.tamiz.fetch.internal.Exchange}, which asks one server once.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.fetch;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
