// SPDX-License-Identifier: Apache-2.0
/**
 * What people do in the demo shop and its admin, done by a real browser against a real {@code java -jar}. {@link
 * org.creneau.demo.journey.DemoProcess} is started once for all journeys; {@link org.creneau.demo.journey.Visitor} is one
 * person with a browser of their own. Journeys are skipped, with a reason, where there is no Chromium or no Node.js 20.
 */
package org.creneau.demo.journey;
