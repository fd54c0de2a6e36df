/**
 * Who stands with whom: {@link dev.parley.network.Networks} makes a {@link dev.parley.network.Network} of claims, of sources by proposals or of
 * one of the two, for all time or sliding through it. The arithmetic is that of Discourse Network Analyzer (Leifeld, <em>Discourse Network
 * Analysis</em>, The Oxford Handbook of Political Networks, 2017).
 */
@NullMarked
package dev.parley.network;

import org.jspecify.annotations.NullMarked;
