// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.List;

/**
 * Port: papers of picking as files to print. Bean {@code creneauPickPapers}. What they say is ready to be read: no paper has words of its
 * own but the numbers of its pages. Implementations are thread-safe.
 */
public interface PickPapers {

    /** A PDF of A4 pages. */
    byte[] sheet(PaperSheet sheet);

    /** A PDF of A4 pages with ten labels each, of 105 by 57 mm, two beside each other; of one empty page without labels. */
    byte[] labels(String title, List<PaperLabel> labels);
}
