using AmaRulebook.Projects;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Publishing;

/// <summary>What a project of two parties makes public.</summary>
public abstract class APublication
{
    protected static PublicItem First { get; } = new(Guid.NewGuid(), "planning-3", "計画段階", 1, 3, "役割", "当番表で分ける。");

    protected static PublicItem Second { get; } = First with { ItemId = "planning-4", Number = 4, Text = "会計は環境課。" };

    protected APublication() => Publication = Publication.New(Project.Project.Id, "slug");

    protected AProject Project { get; } = AProject.With(Green).AndColleague(Green, "鈴木").AndWith(City, "佐藤");

    protected Publication Publication { get; }

    protected bool IsOpen => Publication.IsOpen(Project.Project);

    protected void Opens()
    {
        Chooses(First);
        Consents("山田");
        Consents("佐藤");
        Assert.True(IsOpen);
    }

    protected void Chooses(params PublicItem[] items) => Assert.Null(Choose(items));

    protected void Consents(string person) =>
        Assert.Null(Publication.Consent(Project.Person(person), Publication.Version, readsAll: true, Project.Now));

    protected Refusal? Choose(
        PublicItem[] items, bool mayBeIndexed = false, string[]? formIds = null, PublicItem[]? offered = null, int? basedOn = null, bool withdraw = false) =>
        Publication.Choose(
            Project.Person("山田"),
            new([.. items.Select(item => item.Key)], mayBeIndexed, basedOn ?? Publication.Version),
            offered ?? [First, Second],
            formIds ?? [],
            withdraw,
            Project.Now);
}
