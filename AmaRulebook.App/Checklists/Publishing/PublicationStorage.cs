using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Checklists.Publishing;

internal sealed class PublicationStorage : IEntityTypeConfiguration<Publication>
{
    private const int SlugLength = 40;

    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("Publications");
        builder.HasKey(publication => publication.ProjectId);
        builder.Property(publication => publication.ProjectId).ValueGeneratedNever();
        builder.Property(publication => publication.Slug).HasMaxLength(SlugLength);
        builder.Property(publication => publication.Content).HasConversion<JsonColumn<PublicContent>>();
        builder.Ignore(publication => publication.Happened);
        builder.HasIndex(publication => publication.Slug).IsUnique();
        builder.HasOne<Project>().WithOne().HasForeignKey<Publication>(publication => publication.ProjectId);
        builder.HasMany(publication => publication.Consents).WithOne().HasForeignKey(consent => consent.ProjectId);
    }
}

internal sealed class PublicationConsentStorage : IEntityTypeConfiguration<PublicationConsent>
{
    public void Configure(EntityTypeBuilder<PublicationConsent> builder)
    {
        builder.ToTable("PublicationConsents");
        builder.HasKey(consent => new { consent.ProjectId, consent.PartyId });
        builder.HasOne<Party>().WithMany().HasForeignKey(consent => consent.PartyId);
    }
}
