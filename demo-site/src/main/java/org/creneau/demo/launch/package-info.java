// SPDX-License-Identifier: Apache-2.0
/** Starts the demo with one command: checks what it needs, starts Tomcat with shop and admin, prints both addresses. {@code DemoMain} is the entry. */
package org.creneau.demo.launch;
