/**
 * Sites, what is asked of them, what was found there and whether it was mended. One package a feature; what is owed exists as a row
 * before anybody sets out, and a finding leaves the open list by verification alone.
 */
package org.gulou.inspection;
