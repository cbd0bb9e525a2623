// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.ClassMetadata;
import org.broadleafcommerce.openadmin.dto.DynamicResultSet;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManager;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManagerEventHandler;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManagerEventHandlerAdapter;
import org.broadleafcommerce.openadmin.server.service.persistence.PersistenceManagerEventHandlerResponse;
import org.springframework.context.MessageSource;

/**
 * Broadleaf prints the choices of an enumeration as the enumeration names them, whoever reads. The plugin's enumerations name keys; this
 * puts the words of the reader's language in their place, for forms, lists and their filters alike. A key without words stays a key.
 *
 * <p>Broadleaf calls it whenever it has found out which fields a form or a list has, in the request and in no transaction of its own; it
 * keeps what it has found out about a field for other requests, in other languages, so that a field is copied before it is worded. One
 * of the list {@code blPersistenceManagerEventHandlers}, bean {@code creneauChoiceWords}. Thread-safe.
 */
public class ChoiceWords extends PersistenceManagerEventHandlerAdapter implements PersistenceManagerEventHandler {

    /** What the keys of all choices begin with; a shop's own enumerations may use it too. */
    static final String PREFIX = "creneau.choice.";

    private final MessageSource messages;

    public ChoiceWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public PersistenceManagerEventHandlerResponse postInspect(
            PersistenceManager manager, DynamicResultSet found, PersistencePackage asked) throws ServiceException {
        ClassMetadata type = found == null ? null : found.getClassMetaData();
        if (type != null && type.getProperties() != null) {
            for (Property property : type.getProperties()) {
                word(property);
            }
        }
        return super.postInspect(manager, found, asked);
    }

    private void word(Property property) {
        FieldMetadata field = property.getMetadata();
        if (field instanceof BasicFieldMetadata && hasKeys(((BasicFieldMetadata) field).getEnumerationValues())) {
            BasicFieldMetadata copy = (BasicFieldMetadata) field.cloneFieldMetadata();
            copy.setEnumerationValues(worded(copy.getEnumerationValues()));
            property.setMetadata(copy);
        }
    }

    private static boolean hasKeys(String[][] choices) {
        if (choices != null) {
            for (String[] choice : choices) {
                if (choice[1] != null && choice[1].startsWith(PREFIX)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Pairs of a value and its label. */
    private String[][] worded(String[][] choices) {
        String[][] worded = new String[choices.length][];
        for (int i = 0; i < choices.length; i++) {
            worded[i] = new String[] {choices[i][0], word(choices[i][1])};
        }
        return worded;
    }

    private String word(String label) {
        return label == null || !label.startsWith(PREFIX)
                ? label
                : messages.getMessage(label, null, label, AdminLanguage.current());
    }
}
