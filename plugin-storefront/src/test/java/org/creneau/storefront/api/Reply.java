// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UnsupportedEncodingException;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came back. */
final class Reply {
    private final MockHttpServletResponse response;

    Reply(MockHttpServletResponse response) {
        this.response = response;
    }

    int status() {
        return response.getStatus();
    }

    String type() {
        return response.getContentType();
    }

    String header(String name) {
        return response.getHeader(name);
    }

    String body() {
        try {
            response.setCharacterEncoding("UTF-8");
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json() {
        try {
            return Description.JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + body(), e);
        }
    }

    /** The text at that JSON pointer; empty for none. */
    String at(String pointer) {
        return json().at(pointer).asText();
    }
}
