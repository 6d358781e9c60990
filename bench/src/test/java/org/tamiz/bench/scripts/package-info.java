@NullMarked
package org.tamiz.bench.scripts;

import org.jspecify.annotations.NullMarked;
