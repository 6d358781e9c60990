@NullMarked
package org.tamiz.bench.ledger;

import org.jspecify.annotations.NullMarked;
