/**
 * What several readers share: opening, decoding and guarding files, telling formats apart, country names, dates, drafts of
 * parties. Closed to other modules. Start with {@link org.tamiz.sources.internal.FileHead}, which looks at the beginning of
 * every file, and {@link org.tamiz.sources.internal.TextInput}, through which every text is read.
 */
@NullMarked
@CheckReturnValue
package org.tamiz.sources.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
