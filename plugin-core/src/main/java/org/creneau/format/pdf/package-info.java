// SPDX-License-Identifier: Apache-2.0
/** PDF with Apache PDFBox, behind {@link org.creneau.picking.PickPapers}. */
@NullMarked
package org.creneau.format.pdf;

import org.jspecify.annotations.NullMarked;
