using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>The consent of a party that has nobody here.</summary>
public class PaperConsentTests : APublication
{
    [Fact]
    public void The_consent_of_a_party_that_has_nobody_here_is_noted_from_paper()
    {
        Project.AndWithoutDevice(Shops);
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.False(IsOpen);

        Assert.Null(OnPaper("山田", Shops));
        Assert.Null(OnPaper("山田", Shops));

        Assert.True(IsOpen);
        Assert.True(Publication.Consents[^1].IsOnPaper(Project.Project));
        Assert.False(Publication.Consents[0].IsOnPaper(Project.Project));
        Assert.Equal(new PublicationConsented(Project.Party(Shops).Id, 1, IsOnPaper: true), Publication.Happened[^1]);
    }

    [Fact]
    public void Paper_is_noted_by_the_one_who_keeps_the_meeting_going_and_never_for_people_who_are_here()
    {
        Project.AndWithoutDevice(Shops);
        Assert.Equal(RefusalKind.TooEarly, OnPaper("山田", Shops)!.Kind);
        Chooses(First);

        Assert.Equal(RefusalKind.NotAllowed, OnPaper("佐藤", Shops)!.Kind);
        Assert.Equal(RefusalKind.Closed, OnPaper("山田", City)!.Kind);
        Assert.Equal(RefusalKind.Stale, OnPaper("山田", Shops, version: 0)!.Kind);
        Assert.Equal(RefusalKind.TooEarly, OnPaper("山田", Shops, readsAll: false)!.Kind);
        Assert.Empty(Publication.Consents);
    }

    [Fact]
    public void A_consent_on_paper_is_taken_back_by_anybody_and_one_that_a_party_gave_by_nobody_else()
    {
        Project.AndWithoutDevice(Shops);
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.Null(OnPaper("山田", Shops));

        Assert.Equal(RefusalKind.NotAllowed, Publication.WithdrawPaper(Project.Project, Project.Party(City).Id)!.Kind);
        Assert.Null(Publication.WithdrawPaper(Project.Project, Project.Party(Shops).Id));
        Assert.Null(Publication.WithdrawPaper(Project.Project, Project.Party(Shops).Id));

        Assert.False(IsOpen);
        Assert.True(Publication.HasConsented(Project.Party(City).Id));
        Assert.Single(Publication.Happened.OfType<PublicationWithdrawn>());
    }

    private Refusal? OnPaper(string by, string party, int? version = null, bool readsAll = true) => Publication.ConsentOnPaper(
        Project.Project, Project.Person(by), Project.Party(party).Id, version ?? Publication.Version, readsAll, Project.Now);
}
