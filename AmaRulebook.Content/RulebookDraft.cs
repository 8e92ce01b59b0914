using AmaRulebook.Content.Chapters;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Content.Editing;
using AmaRulebook.Content.Figures;
using AmaRulebook.Content.Files;
using AmaRulebook.Content.Forms;
using AmaRulebook.Content.Links;
using AmaRulebook.Content.Pages;
using AmaRulebook.Content.Readings;
using AmaRulebook.Content.Terms;
using AmaRulebook.Content.Watching;

namespace AmaRulebook.Content;

/// <summary>All that was read of a folder, before its parts are held against each other.</summary>
internal sealed class RulebookDraft
{
    private const string BookFile = "book.yml";
    private const string FormsFile = "forms.yml";
    private const string GuideFile = "form-guide.yml";
    private const string GlossaryFile = "glossary.yml";
    private const string ReadingsFile = "furigana.yml";

    private readonly ContentFolder folder;
    private readonly ProblemList problems;
    private readonly Book? book;
    private readonly List<ChapterDraft> chapters;
    private readonly List<StageDraft> stages;
    private readonly List<Figure> figures;
    private readonly FigurePlaces places;
    private readonly List<PageDraft> pages;
    private readonly IReadOnlyList<FormDraft>? forms;
    private readonly FormGuideDraft? guide;
    private readonly IReadOnlyList<TermDraft>? terms;
    private readonly ReadingList? readings;

    public RulebookDraft(ContentFolder folder, ProblemList problems)
    {
        this.folder = folder;
        this.problems = problems;
        book = Read(BookFile, BookReader.Read);
        chapters = [.. folder.Chapters.Select(file => ChapterReader.Read(file, problems.In(file.Path)))];
        figures = [.. folder.Figures.Select(file => FigureReader.Read(file, problems.In(file.Path))).OfType<Figure>()];
        places = new FigurePlaces(folder.FigurePaths, figures);
        stages = [.. ContentFolder.StageIds.Select(ReadStage).OfType<StageDraft>()];
        pages = [.. ContentFolder.PageIds.Select(ReadPage).OfType<PageDraft>()];
        forms = Read(FormsFile, FormsReader.Read);
        guide = Read(GuideFile, FormGuideReader.Read);
        terms = Read(GlossaryFile, GlossaryReader.Read);
        readings = Read(ReadingsFile, ReadingsReader.Read);
    }

    /// <summary>Notes every reference that leads nowhere, and gives the links their addresses.</summary>
    public void Connect()
    {
        var targets = CollectTargets();
        var links = new LinkResolver(targets, [.. Addresses()]);
        foreach (var chapter in chapters)
        {
            chapter.Sections.ToList().ForEach(section => links.Resolve(section.Part.Blocks, problems.In(chapter.File)));
        }

        foreach (var stage in stages)
        {
            stage.Parts.ToList().ForEach(part => links.Resolve(part.Blocks, problems.In(stage.File)));
        }

        foreach (var page in pages)
        {
            page.Parts.ToList().ForEach(part => links.Resolve(part.Blocks, problems.In(page.File)));
        }

        places.Check(chapters, folder.HasAllChapters, problems);
        var references = new ReferenceCheck(targets);
        stages.ForEach(stage => references.Check(stage, book?.Themes, problems.In(stage.File)));
        if (guide is not null)
        {
            references.Check(guide, problems.In(GuideFile));
        }

        // Forms that were not read well would be told again for every outcome that names them.
        if (guide is not null && forms is not null && !problems.AnyIn(FormsFile))
        {
            FormGuideCheck.Check(guide, forms, problems.In(GuideFile));
        }

        references.Check(forms ?? [], problems.In(FormsFile));
        references.Check(terms ?? [], problems.In(GlossaryFile));
    }

    /// <summary>The book; to be asked only where no problem was noted.</summary>
    public Rulebook Finish(FolderStamp stamp)
    {
        var links = new TermLinks(terms!.Select(term => term.Term));
        Chapter[] finished = [.. chapters.Select(chapter => chapter.Finish(places, links))];
        return new Rulebook(
            book!,
            finished,
            [.. stages.Select(stage => stage.Finish())],
            [.. forms!.Select(form => form.Form)],
            guide!.Finish(),
            [.. pages.Select(page => page.Finish())],
            TermUses.Complete(terms!.Select(term => term.Term), finished),
            readings!,
            Revisions.Of(folder.Files))
        {
            Figures = figures,
            Stamp = stamp,
            Pieces = ContentPieces.Of(folder),
            Warnings = ReadingCoverage.Check(readings!, folder.Files.Where(file => file.Path != ReadingsFile && !folder.FigurePaths.Contains(file.Path))),
        };
    }

    private T? Read<T>(string path, Func<ContentFile, FileProblems, T?> read)
        where T : class =>
        folder.Find(path) is { } file ? read(file, problems.In(path)) : null;

    private StageDraft? ReadStage(string id) =>
        Read(ContentFolder.PathOfStage(id), (file, found) => StageReader.Read(file, id, found));

    private PageDraft? ReadPage(string id) =>
        Read(ContentFolder.PathOfPage(id), (file, found) => PageReader.Read(file, id, found));

    private IEnumerable<string> Addresses() =>
    [
        .. chapters.Select(chapter => chapter.Page),
        .. ContentFolder.StageIds.Select(id => $"/checklists/{id}"),
        .. ContentFolder.PageIds.Select(id => $"/{id}"),
        .. (forms ?? []).Select(form => form.Form.Address),
    ];

    private LinkTargets CollectTargets()
    {
        var targets = new LinkTargets { MayStandUnread = MayStandUnread };
        var addresses = new LinkTargets { MayStandUnread = _ => false };
        foreach (var chapter in chapters.Where(chapter => chapter.Id.Length > 0))
        {
            addresses.Add(new LinkTarget(chapter.Id, chapter.Page, chapter.File, 2, IsSection: false), problems);
        }

        var all = chapters.SelectMany(chapter => chapter.Targets)
            .Concat(stages.SelectMany(stage => stage.Targets))
            .Concat(pages.SelectMany(page => page.Targets))
            .Concat((terms ?? []).Where(term => term.Term.Id.Length > 0).Select(term => term.TargetIn(GlossaryFile)));
        foreach (var target in all.Where(target => target.Id.Length > 0))
        {
            targets.Add(target, problems);
        }

        return targets;
    }

    private bool MayStandUnread(string id)
    {
        if (id.StartsWith("term-", StringComparison.Ordinal))
        {
            return terms is null;
        }

        if (ContentFolder.PageIds.FirstOrDefault(page => id.StartsWith(page + "-", StringComparison.Ordinal)) is { } page)
        {
            return pages.TrueForAll(read => read.Id != page);
        }

        var stage = ContentFolder.StageIds.FirstOrDefault(stage => id.StartsWith(stage + "-", StringComparison.Ordinal));
        return stage is not null
            ? stages.TrueForAll(read => read.Id != stage)
            : !folder.HasAllChapters && chapters.TrueForAll(chapter => chapter.Id != SectionNumber.ChapterOf(id));
    }
}
