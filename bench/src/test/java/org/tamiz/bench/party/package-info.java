@NullMarked
package org.tamiz.bench.party;

import org.jspecify.annotations.NullMarked;
