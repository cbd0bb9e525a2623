// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.io.IOException;
import java.io.Reader;

/** A file of text that can be read several times and is the same each time; whoever opens it closes it. */
public interface Sheet {

    Reader open() throws IOException;
}
