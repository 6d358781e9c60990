package org.tamiz.bench.scripts;

import org.tamiz.names.Script;

/**
 * A word of some script and what one wrote for it in Latin letters.
 *
 * @param source as it was written, in case-folded form
 * @param signs what of it is compared, by {@link org.tamiz.names.Renderings#signs}
 * @param latin letters a to z
 * @param weight how often it was met, at least 1
 */
public record RenderedWord(Script script, String source, String signs, String latin, int weight) {}
