// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** For Spring's MVC in tests, which else looks for a provider of bean validation that the build has not. */
public final class NothingToValidate implements Validator {
    @Override
    public boolean supports(Class<?> type) {
        return true;
    }

    @Override
    public void validate(Object target, Errors errors) {}
}
