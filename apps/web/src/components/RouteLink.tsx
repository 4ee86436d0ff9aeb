import { createLink } from '@tanstack/react-router';
import { Link } from '@nl-design-system-candidate/link-react';

/** A link to a screen of ours: typed as the router knows it, looking as links do. */
export const RouteLink = createLink(Link);
