package org.gulou.report.template;

/** A template has come into force; told within the service, in the transaction that publishes it. */
public record TemplatePublished(TemplateView template) {}
