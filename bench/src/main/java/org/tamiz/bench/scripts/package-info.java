/**
 * Learning how scripts are rendered in Latin letters, and measuring it: files of pairs go in, the table of
 * {@link org.tamiz.names.Renderings} and figures come out. Start with {@link org.tamiz.bench.scripts.RenderingCorpus}.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.bench.scripts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
