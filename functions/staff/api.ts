import { apiHandler } from '../platform/api-handler.ts';
import type { Dependencies } from '../platform/dependencies.ts';
import { route } from '../platform/route.ts';
import { authoriseStaff } from './authorise.ts';
import { staffEndpoints } from './contract.ts';
import { acceptInvitation } from './uses/accept-invitation.ts';
import { addProject } from './uses/add-project.ts';
import { changeMember } from './uses/change-member.ts';
import { changeOrganisation } from './uses/change-organisation.ts';
import { changeProject } from './uses/change-project.ts';
import { inviteMember } from './uses/invite-member.ts';
import { listInvitations } from './uses/list-invitations.ts';
import { listMembers } from './uses/list-members.ts';
import { listProjects } from './uses/list-projects.ts';
import { readMe } from './uses/read-me.ts';
import { readOrganisation } from './uses/read-organisation.ts';
import { removeMember } from './uses/remove-member.ts';
import { signIn } from './uses/sign-in.ts';
import { signOutStaff } from './uses/sign-out.ts';
import { signedIn } from './uses/signed-in.ts';
import { withdrawInvitation } from './uses/withdraw-invitation.ts';

/** The handler of signing in, and of organisations with their people and projects. */
export function staffApi(dependencies: Dependencies) {
  return apiHandler(
    [
      route(staffEndpoints.signIn, signIn),
      route(staffEndpoints.signedIn, signedIn),
      route(staffEndpoints.signOutStaff, signOutStaff),
      route(staffEndpoints.me, readMe),
      route(staffEndpoints.acceptInvitation, acceptInvitation),
      route(staffEndpoints.organisation, readOrganisation),
      route(staffEndpoints.changeOrganisation, changeOrganisation),
      route(staffEndpoints.members, listMembers),
      route(staffEndpoints.changeMember, changeMember),
      route(staffEndpoints.removeMember, removeMember),
      route(staffEndpoints.invitations, listInvitations),
      route(staffEndpoints.invite, inviteMember),
      route(staffEndpoints.withdrawInvitation, withdrawInvitation),
      route(staffEndpoints.projects, listProjects),
      route(staffEndpoints.addProject, addProject),
      route(staffEndpoints.changeProject, changeProject),
    ],
    dependencies,
    authoriseStaff,
  );
}
