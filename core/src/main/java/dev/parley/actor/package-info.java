/** Who acts: from mentions to entities, by an {@link dev.parley.actor.ActorResolver}. */
@NullMarked
package dev.parley.actor;

import org.jspecify.annotations.NullMarked;
