/**
 * Arrivals: people who come into the county, declared by themselves without a login or handed over by hotels, stations, police,
 * checkpoints and the upper level; matched against risk areas and the register, dispatched to a grid, and followed to settlement on a
 * clock. What is personal is encrypted, masked in answers, and shown in clear only by an audited reveal.
 */
package org.gulou.grid.arrival;
