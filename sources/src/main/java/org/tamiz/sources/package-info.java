/**
 * Readers of every outside format: list files and customer files.
 *
 * <p>What enters: files as they arrive, of any name. What leaves: {@link org.tamiz.model.RawEdition}s to keep, or
 * {@link org.tamiz.model.Edition}s read from them with {@link org.tamiz.model.Notice}s, and rows of customer files as
 * {@link org.tamiz.model.Party}. Start with {@link org.tamiz.sources.ListSources}. Bad list data becomes a notice; a file that cannot be used as a whole becomes a
 * {@link org.tamiz.sources.SourceException} that names file, position and remedy.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
