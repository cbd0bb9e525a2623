// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.FileResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.ContextResource;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** One embedded Tomcat with one web application; the jars in {@code lib/} are mounted as its {@code WEB-INF/lib}. */
final class WebServer {
    private final File home;
    private final DemoOptions options;

    WebServer(File home, DemoOptions options) {
        this.home = home;
        this.options = options;
    }

    /** Starts and returns once the application answers; throws when it does not start. */
    void serve(String name, String contextPath, int port) throws LifecycleException, IOException {
        Tomcat tomcat = new Tomcat();
        // Its default web.xml asks for a JSP engine, which nothing here needs.
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.setBaseDir(Files.createTempDirectory("creneau-demo-" + name).toString());
        tomcat.enableNaming();
        Context context = tomcat.addWebapp(contextPath, new File(home, name).getAbsolutePath());
        configure(context, name);
        // The port opens last, so that nobody is answered by half a shop.
        tomcat.setConnector(connector(port));
        tomcat.start();
        if (context.getState() != LifecycleState.STARTED) {
            throw new DemoProblem(
                    "The " + name + " did not start; see the log file " + System.getProperty("creneau.demo.log"));
        }
    }

    private void configure(Context context, String name) {
        Tomcat.addDefaultMimeTypeMappings(context);
        context.setSessionCookieName("CRENEAU_" + name.toUpperCase(Locale.ROOT));
        context.getNamingResources().addResource(dataSource());
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanManifest(false);
        scanner.setScanClassPath(false);
        context.setJarScanner(scanner);
        context.setResources(resources(context, name));
    }

    private WebResourceRoot resources(Context context, String name) {
        WebResourceRoot root = new StandardRoot(context);
        String other = name.equals("shop") ? "creneau-plugin-admin" : "creneau-plugin-storefront";
        File[] jars = new File(home, "lib").listFiles((dir, file) -> !file.startsWith(other));
        for (File jar : jars == null ? new File[0] : jars) {
            mount(root, jar);
        }
        mount(root, new File(home.getParentFile(), "creneau-demo-shop.jar"));
        return root;
    }

    private static void mount(WebResourceRoot root, File jar) {
        root.addPreResources(new FileResourceSet(root, "/WEB-INF/lib/" + jar.getName(), jar.getAbsolutePath(), "/"));
    }

    private ContextResource dataSource() {
        ContextResource resource = new ContextResource();
        resource.setName("jdbc/creneau");
        resource.setType("javax.sql.DataSource");
        resource.setAuth("Container");
        resource.setProperty("factory", "org.apache.tomcat.jdbc.pool.DataSourceFactory");
        resource.setProperty(
                "driverClassName", options.isPostgres() ? "org.postgresql.Driver" : "org.hsqldb.jdbc.JDBCDriver");
        resource.setProperty("url", options.database());
        resource.setProperty("username", options.databaseUser());
        resource.setProperty("password", options.databasePassword());
        resource.setProperty("maxActive", "40");
        resource.setProperty("maxIdle", "40");
        resource.setProperty("testOnBorrow", "true");
        resource.setProperty(
                "validationQuery", options.isPostgres() ? "SELECT 1" : "SELECT 1 FROM INFORMATION_SCHEMA.SYSTEM_USERS");
        resource.setProperty("validationInterval", "5000");
        // Else every value of every row is handed on by reflection.
        resource.setProperty("useStatementFacade", "false");
        return resource;
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setURIEncoding("UTF-8");
        connector.setMaxPostSize(1 << 20);
        return connector;
    }
}
