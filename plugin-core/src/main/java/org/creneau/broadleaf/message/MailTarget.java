// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import org.broadleafcommerce.common.email.domain.EmailTarget;

/** One receiver, nobody in copy. Not one of Broadleaf's, whose class is an entity's in some shops. For one mail. */
final class MailTarget implements EmailTarget {

    private static final long serialVersionUID = 1L;
    private static final String[] NONE = {};

    private String address;
    private String[] copies = NONE;
    private String[] blindCopies = NONE;

    MailTarget(String address) {
        this.address = address;
    }

    @Override
    public String getEmailAddress() {
        return address;
    }

    @Override
    public void setEmailAddress(String value) {
        this.address = value;
    }

    @Override
    public String[] getCCAddresses() {
        return copies.clone();
    }

    @Override
    public void setCCAddresses(String[] values) {
        this.copies = values.clone();
    }

    @Override
    public String[] getBCCAddresses() {
        return blindCopies.clone();
    }

    @Override
    public void setBCCAddresses(String[] values) {
        this.blindCopies = values.clone();
    }
}
