using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>The public page as its events alone tell it, and as its rows stand, in the same words.</summary>
public static class PublicationReplay
{
    public static string Of(Publication? publication) => publication is null
        ? "none"
        : Words(publication.Slug, publication.Content, publication.Version, publication.Consents.Select(consent => consent.PartyId));

    public static string Of(IEnumerable<Activity> history)
    {
        (string Slug, PublicContent Content, int Version)? chosen = null;
        var consents = new HashSet<Guid>();
        foreach (var activity in history)
        {
            switch (activity.Read())
            {
                case PublicationChosen choice:
                    chosen = (choice.Slug, choice.Content, choice.Version);
                    break;
                case PublicationConsented consented:
                    consents.Add(consented.PartyId);
                    break;
                case PublicationWithdrawn withdrawn:
                    consents.Remove(withdrawn.PartyId);
                    break;
                case PublicationConsentsLifted lifted:
                    consents.ExceptWith(lifted.PartyIds);
                    break;
            }
        }

        return chosen is { } one ? Words(one.Slug, one.Content, one.Version, consents) : "none";
    }

    private static string Words(string slug, PublicContent content, int version, IEnumerable<Guid> consents) => string.Join(
        " | ",
        [slug, $"{content.MayBeIndexed}", .. content.FormIds, .. content.Items.Select(item => item.ToString()), $"{version}", .. consents.Select(id => id.ToString()).Order()]);
}
